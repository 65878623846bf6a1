package welfare

import "github.com/wenming-go/wenming/indicators"

// The criteria of quality-balanced compulsory education.
const (
	// SchoolResources2017: in every school at least 6 of 7 indicators of resources met, and the remaining one at ≥ 85 % of its standard
	// (county, quality-balanced compulsory education, 2017).
	SchoolResources2017 indicators.NodeID = "welfare.school_resources_2017"
	// PrimaryDegreeTeachers2017: teachers above the required degree per 100 pupils ≥ 4.2 in every primary school (standard of a single
	// school, quality-balanced compulsory education, 2017).
	PrimaryDegreeTeachers2017 indicators.NodeID = "welfare.primary_degree_teachers_2017"
	// JuniorDegreeTeachers2017: teachers above the required degree per 100 pupils ≥ 5.3 in every junior secondary school (standard of a
	// single school, quality-balanced compulsory education, 2017).
	JuniorDegreeTeachers2017 indicators.NodeID = "welfare.junior_degree_teachers_2017"
	// BackboneTeachers2017: backbone teachers of county level and above per 100 pupils ≥ 1 in every school (standard of a single
	// school, quality-balanced compulsory education, 2017).
	BackboneTeachers2017 indicators.NodeID = "welfare.backbone_teachers_2017"
	// ArtsSportTeachers2017: teachers of sport and arts per 100 pupils ≥ 0.9 in every school (standard of a single school,
	// quality-balanced compulsory education, 2017).
	ArtsSportTeachers2017 indicators.NodeID = "welfare.arts_sport_teachers_2017"
	// PrimaryTeachingSpace2017: teaching space per pupil ≥ 4.5 m² in every primary school (standard of a single school,
	// quality-balanced compulsory education, 2017).
	PrimaryTeachingSpace2017 indicators.NodeID = "welfare.primary_teaching_space_2017"
	// JuniorTeachingSpace2017: teaching space per pupil ≥ 5.8 m² in every junior secondary school (standard of a single school,
	// quality-balanced compulsory education, 2017).
	JuniorTeachingSpace2017 indicators.NodeID = "welfare.junior_teaching_space_2017"
	// PrimarySportsGround2017: sports ground per pupil ≥ 7.5 m² in every primary school (standard of a single school, quality-balanced
	// compulsory education, 2017).
	PrimarySportsGround2017 indicators.NodeID = "welfare.primary_sports_ground_2017"
	// JuniorSportsGround2017: sports ground per pupil ≥ 10.2 m² in every junior secondary school (standard of a single school,
	// quality-balanced compulsory education, 2017).
	JuniorSportsGround2017 indicators.NodeID = "welfare.junior_sports_ground_2017"
	// PrimaryEquipment2017: value of teaching equipment per pupil ≥ 2,000 yuan in every primary school (standard of a single school,
	// quality-balanced compulsory education, 2017).
	PrimaryEquipment2017 indicators.NodeID = "welfare.primary_equipment_2017"
	// JuniorEquipment2017: value of teaching equipment per pupil ≥ 2,500 yuan in every junior secondary school (standard of a single
	// school, quality-balanced compulsory education, 2017).
	JuniorEquipment2017 indicators.NodeID = "welfare.junior_equipment_2017"
	// PrimaryMultimediaRooms2017: networked multimedia classrooms per 100 pupils ≥ 2.3 in every primary school (standard of a single
	// school, quality-balanced compulsory education, 2017).
	PrimaryMultimediaRooms2017 indicators.NodeID = "welfare.primary_multimedia_rooms_2017"
	// JuniorMultimediaRooms2017: networked multimedia classrooms per 100 pupils ≥ 2.4 in every junior secondary school (standard of a
	// single school, quality-balanced compulsory education, 2017).
	JuniorMultimediaRooms2017 indicators.NodeID = "welfare.junior_multimedia_rooms_2017"
	// PrimaryVariation2017: coefficient of variation between primary schools ≤ 0.50 for each of the seven indicators (county,
	// quality-balanced compulsory education, 2017).
	PrimaryVariation2017 indicators.NodeID = "welfare.primary_variation_2017"
	// JuniorVariation2017: coefficient of variation between junior secondary schools ≤ 0.45 for each of the seven indicators (county,
	// quality-balanced compulsory education, 2017).
	JuniorVariation2017 indicators.NodeID = "welfare.junior_variation_2017"
	// SchoolSize2017: no primary or junior secondary school of more than 2,000 pupils (county, quality-balanced compulsory education,
	// 2017).
	SchoolSize2017 indicators.NodeID = "welfare.school_size_2017"
	// CombinedSchoolSize2017: no school of nine or twelve years of more than 2,500 pupils (county, quality-balanced compulsory
	// education, 2017).
	CombinedSchoolSize2017 indicators.NodeID = "welfare.combined_school_size_2017"
	// MusicArtRooms2017: ≥ 1 music room and ≥ 1 art room per 12 classes in every school (standard of a single school, quality-balanced
	// compulsory education, 2017).
	MusicArtRooms2017 indicators.NodeID = "welfare.music_art_rooms_2017"
	// SpecialSchoolFunding2017: running costs of special schools ≥ 8,000 yuan per pupil and year (county, quality-balanced compulsory
	// education, 2017).
	SpecialSchoolFunding2017 indicators.NodeID = "welfare.special_school_funding_2017"
	// SmallSchoolFunding2017: schools of fewer than 100 pupils funded as if they had at least 100 (county, quality-balanced compulsory
	// education, 2017).
	SmallSchoolFunding2017 indicators.NodeID = "welfare.small_school_funding_2017"
	// TrainedTeachers2017: 100 % of teachers with 360 hours of training in five years (county, quality-balanced compulsory education,
	// 2017).
	TrainedTeachers2017 indicators.NodeID = "welfare.trained_teachers_2017"
	// TeacherExchange2017: ≥ 10 % of eligible teachers exchanged (county, quality-balanced compulsory education, 2017).
	TeacherExchange2017 indicators.NodeID = "welfare.teacher_exchange_2017"
	// BackboneExchange2017: backbone teachers ≥ 20 % of teachers exchanged (county, quality-balanced compulsory education, 2017).
	BackboneExchange2017 indicators.NodeID = "welfare.backbone_exchange_2017"
	// CertifiedTeachers2017: 100 % of full-time teachers certified (county, quality-balanced compulsory education, 2017).
	CertifiedTeachers2017 indicators.NodeID = "welfare.certified_teachers_2017"
	// GoodSeniorSchoolPlaces2017: ≥ 50 % of the places of good senior schools allotted to junior schools (county, quality-balanced
	// compulsory education, 2017).
	GoodSeniorSchoolPlaces2017 indicators.NodeID = "welfare.good_senior_school_places_2017"
	// JuniorRetention2017: three-year retention of junior secondary schools ≥ 95 % (county, quality-balanced compulsory education,
	// 2017).
	JuniorRetention2017 indicators.NodeID = "welfare.junior_retention_2017"
	// DisabledChildrenSchooling2017: enrolment of disabled children ≥ 95 % (county, quality-balanced compulsory education, 2017).
	DisabledChildrenSchooling2017 indicators.NodeID = "welfare.disabled_children_schooling_2017"
	// SchoolRecognition2017: satisfaction with compulsory education ≥ 85 % (county, quality-balanced compulsory education, 2017).
	SchoolRecognition2017 indicators.NodeID = "welfare.school_recognition_2017"
	// BasicBalanceSatisfaction2013: public satisfaction ≥ 85 % (county, basic balance of compulsory education, in use from 2013).
	BasicBalanceSatisfaction2013 indicators.NodeID = "welfare.basic_balance_satisfaction_2013"
)

func schoolBalanceCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(SchoolResources2017, ResourceStandardShare, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "所有学校七项资源配置指标至少六项达标、余项不低于 85 %（县域义务教育优质均衡，2017 年）",
				En: "in every school at least 6 of 7 indicators of resources met, and the remaining one at ≥ 85 % of its standard (county, " +
					"quality-balanced compulsory education, 2017)",
			},
			balance2017("资源配置", balanceSchoolbook, indicators.HighConfidence,
				"applies to every school of the county; the page says at least 6, the 85 % for the remaining one stand in a system that carries "+
					"the scheme out")),
		indicators.ThresholdNode(PrimaryDegreeTeachers2017, PrimaryDegreeTeachersLowest, indicators.AtLeast(indicators.MustNumber("4.2")),
			indicators.Text{
				Zh: "各小学每百名学生拥有高于规定学历教师数不低于 4.2 人（县域义务教育优质均衡单校标准，2017 年）",
				En: "teachers above the required degree per 100 pupils ≥ 4.2 in every primary school (standard of a single school, quality-balanced " +
					"compulsory education, 2017)",
			},
			balance2017("资源配置 第1项", balanceHebei, indicators.HighConfidence,
				"a standard of a single primary school, of which a school may miss one of the seven at 85 % of it; the lowest figure of the "+
					"county is compared")),
		indicators.ThresholdNode(JuniorDegreeTeachers2017, JuniorDegreeTeachersLowest, indicators.AtLeast(indicators.MustNumber("5.3")),
			indicators.Text{
				Zh: "各初中每百名学生拥有高于规定学历教师数不低于 5.3 人（县域义务教育优质均衡单校标准，2017 年）",
				En: "teachers above the required degree per 100 pupils ≥ 5.3 in every junior secondary school (standard of a single school, " +
					"quality-balanced compulsory education, 2017)",
			},
			balance2017("资源配置 第1项", balanceHebei, indicators.HighConfidence,
				"a standard of a single junior secondary school, of which a school may miss one of the seven at 85 % of it; the lowest figure of "+
					"the county is compared")),
		indicators.ThresholdNode(BackboneTeachers2017, BackboneTeachersLowest, indicators.AtLeast(indicators.Whole(1)),
			indicators.Text{
				Zh: "各校每百名学生拥有县级以上骨干教师数不低于 1 人（县域义务教育优质均衡单校标准，2017 年）",
				En: "backbone teachers of county level and above per 100 pupils ≥ 1 in every school (standard of a single school, quality-balanced " +
					"compulsory education, 2017)",
			},
			balance2017("资源配置 第2项", balanceHebei, indicators.HighConfidence,
				"a standard of a single school, of which a school may miss one of the seven at 85 % of it; the lowest figure of the county is "+
					"compared")),
		indicators.ThresholdNode(ArtsSportTeachers2017, ArtsSportTeachersLowest, indicators.AtLeast(indicators.MustNumber("0.9")),
			indicators.Text{
				Zh: "各校每百名学生拥有体育、艺术专任教师数不低于 0.9 人（县域义务教育优质均衡单校标准，2017 年）",
				En: "teachers of sport and arts per 100 pupils ≥ 0.9 in every school (standard of a single school, quality-balanced compulsory " +
					"education, 2017)",
			},
			balance2017("资源配置 第3项", balanceSchoolbook, indicators.MediumConfidence,
				"a standard of a single school, of which a school may miss one of the seven at 85 % of it; the lowest figure of the county is "+
					"compared; from one secondary page")),
		indicators.ThresholdNode(PrimaryTeachingSpace2017, PrimaryTeachingSpaceLowest, indicators.AtLeast(indicators.MustNumber("4.5")),
			indicators.Text{
				Zh: "各小学生均教学及辅助用房面积不低于 4.5 平方米（县域义务教育优质均衡单校标准，2017 年）",
				En: "teaching space per pupil ≥ 4.5 m² in every primary school (standard of a single school, quality-balanced compulsory education, 2017)",
			},
			balance2017("资源配置 第4项", balanceSchoolbook, indicators.MediumConfidence,
				"a standard of a single primary school, of which a school may miss one of the seven at 85 % of it; the lowest figure of the "+
					"county is compared; from one secondary page")),
		indicators.ThresholdNode(JuniorTeachingSpace2017, JuniorTeachingSpaceLowest, indicators.AtLeast(indicators.MustNumber("5.8")),
			indicators.Text{
				Zh: "各初中生均教学及辅助用房面积不低于 5.8 平方米（县域义务教育优质均衡单校标准，2017 年）",
				En: "teaching space per pupil ≥ 5.8 m² in every junior secondary school (standard of a single school, quality-balanced compulsory " +
					"education, 2017)",
			},
			balance2017("资源配置 第4项", balanceSchoolbook, indicators.MediumConfidence,
				"a standard of a single junior secondary school, of which a school may miss one of the seven at 85 % of it; the lowest figure of "+
					"the county is compared; from one secondary page")),
		indicators.ThresholdNode(PrimarySportsGround2017, PrimarySportsGroundLowest, indicators.AtLeast(indicators.MustNumber("7.5")),
			indicators.Text{
				Zh: "各小学生均体育运动场馆面积不低于 7.5 平方米（县域义务教育优质均衡单校标准，2017 年）",
				En: "sports ground per pupil ≥ 7.5 m² in every primary school (standard of a single school, quality-balanced compulsory education, 2017)",
			},
			balance2017("资源配置 第5项", balanceSchoolbook, indicators.MediumConfidence,
				"a standard of a single primary school, of which a school may miss one of the seven at 85 % of it; the lowest figure of the "+
					"county is compared; from one secondary page")),
		indicators.ThresholdNode(JuniorSportsGround2017, JuniorSportsGroundLowest, indicators.AtLeast(indicators.MustNumber("10.2")),
			indicators.Text{
				Zh: "各初中生均体育运动场馆面积不低于 10.2 平方米（县域义务教育优质均衡单校标准，2017 年）",
				En: "sports ground per pupil ≥ 10.2 m² in every junior secondary school (standard of a single school, quality-balanced compulsory " +
					"education, 2017)",
			},
			balance2017("资源配置 第5项", balanceSchoolbook, indicators.MediumConfidence,
				"a standard of a single junior secondary school, of which a school may miss one of the seven at 85 % of it; the lowest figure of "+
					"the county is compared; from one secondary page")),
		indicators.ThresholdNode(PrimaryEquipment2017, PrimaryEquipmentLowest, indicators.AtLeast(indicators.Whole(2000)),
			indicators.Text{
				Zh: "各小学生均教学仪器设备值不低于 2000 元（县域义务教育优质均衡单校标准，2017 年）",
				En: "value of teaching equipment per pupil ≥ 2,000 yuan in every primary school (standard of a single school, quality-balanced " +
					"compulsory education, 2017)",
			},
			balance2017("资源配置 第6项", balanceSchoolbook, indicators.MediumConfidence,
				"a standard of a single primary school, of which a school may miss one of the seven at 85 % of it; the lowest figure of the "+
					"county is compared; from one secondary page")),
		indicators.ThresholdNode(JuniorEquipment2017, JuniorEquipmentLowest, indicators.AtLeast(indicators.Whole(2500)),
			indicators.Text{
				Zh: "各初中生均教学仪器设备值不低于 2500 元（县域义务教育优质均衡单校标准，2017 年）",
				En: "value of teaching equipment per pupil ≥ 2,500 yuan in every junior secondary school (standard of a single school, " +
					"quality-balanced compulsory education, 2017)",
			},
			balance2017("资源配置 第6项", balanceSchoolbook, indicators.MediumConfidence,
				"a standard of a single junior secondary school, of which a school may miss one of the seven at 85 % of it; the lowest figure of "+
					"the county is compared; from one secondary page")),
		indicators.ThresholdNode(PrimaryMultimediaRooms2017, PrimaryMultimediaRoomsLowest, indicators.AtLeast(indicators.MustNumber("2.3")),
			indicators.Text{
				Zh: "各小学每百名学生拥有网络多媒体教室数不低于 2.3 间（县域义务教育优质均衡单校标准，2017 年）",
				En: "networked multimedia classrooms per 100 pupils ≥ 2.3 in every primary school (standard of a single school, quality-balanced " +
					"compulsory education, 2017)",
			},
			balance2017("资源配置 第7项", balanceSchoolbook, indicators.MediumConfidence,
				"a standard of a single primary school, of which a school may miss one of the seven at 85 % of it; the lowest figure of the "+
					"county is compared; from one secondary page")),
		indicators.ThresholdNode(JuniorMultimediaRooms2017, JuniorMultimediaRoomsLowest, indicators.AtLeast(indicators.MustNumber("2.4")),
			indicators.Text{
				Zh: "各初中每百名学生拥有网络多媒体教室数不低于 2.4 间（县域义务教育优质均衡单校标准，2017 年）",
				En: "networked multimedia classrooms per 100 pupils ≥ 2.4 in every junior secondary school (standard of a single school, " +
					"quality-balanced compulsory education, 2017)",
			},
			balance2017("资源配置 第7项", balanceSchoolbook, indicators.MediumConfidence,
				"a standard of a single junior secondary school, of which a school may miss one of the seven at 85 % of it; the lowest figure of "+
					"the county is compared; from one secondary page")),
		indicators.ThresholdNode(PrimaryVariation2017, PrimaryVariation, indicators.AtMost(indicators.MustNumber("0.50")),
			indicators.Text{
				Zh: "小学七项指标校际差异系数均不超过 0.50（县域义务教育优质均衡，2017 年）",
				En: "coefficient of variation between primary schools ≤ 0.50 for each of the seven indicators (county, quality-balanced compulsory " +
					"education, 2017)",
			},
			balance2017("资源配置", balanceSchoolbook, indicators.HighConfidence,
				"applies to the county; each of the seven indicators must keep to it, so the largest is compared")),
		indicators.ThresholdNode(JuniorVariation2017, JuniorVariation, indicators.AtMost(indicators.MustNumber("0.45")),
			indicators.Text{
				Zh: "初中七项指标校际差异系数均不超过 0.45（县域义务教育优质均衡，2017 年）",
				En: "coefficient of variation between junior secondary schools ≤ 0.45 for each of the seven indicators (county, quality-balanced " +
					"compulsory education, 2017)",
			},
			balance2017("资源配置", balanceSchoolbook, indicators.HighConfidence,
				"applies to the county; each of the seven indicators must keep to it, so the largest is compared")),
		indicators.ThresholdNode(SchoolSize2017, SchoolSizeMaximum, indicators.AtMost(indicators.Whole(2000)),
			indicators.Text{
				Zh: "小学、初中规模不超过 2000 人（县域义务教育优质均衡，2017 年）",
				En: "no primary or junior secondary school of more than 2,000 pupils (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第4项", balanceNingxia, indicators.HighConfidence,
				"applies to every school of the county, so the largest is compared")),
		indicators.ThresholdNode(CombinedSchoolSize2017, CombinedSchoolSizeMaximum, indicators.AtMost(indicators.Whole(2500)),
			indicators.Text{
				Zh: "九年一贯制、十二年一贯制学校规模不超过 2500 人（县域义务教育优质均衡，2017 年）",
				En: "no school of nine or twelve years of more than 2,500 pupils (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第4项", balanceNingxia, indicators.HighConfidence,
				"applies to every school of the county, so the largest is compared; whether upper secondary pupils of schools of twelve years "+
					"count is not shown")),
		indicators.ThresholdNode(MusicArtRooms2017, MusicArtRoomsLowest, indicators.AtLeast(indicators.Whole(1)),
			indicators.Text{
				Zh: "每 12 个班配备音乐、美术专用教室各 1 间以上（县域义务教育优质均衡单校标准，2017 年）",
				En: "≥ 1 music room and ≥ 1 art room per 12 classes in every school (standard of a single school, quality-balanced compulsory " +
					"education, 2017)",
			},
			balance2017("政府保障程度 第3项", withoutAddress, indicators.MediumConfidence,
				"a standard of a single school; each kind must reach it, so the fewest of any school and kind are compared; the floor areas that "+
					"belong to it were not seen")),
		indicators.ThresholdNode(SpecialSchoolFunding2017, SpecialSchoolFunding, indicators.AtLeast(indicators.Whole(8000)),
			indicators.Text{
				Zh: "特殊教育学校生均公用经费不低于 8000 元（县域义务教育优质均衡，2017 年）",
				En: "running costs of special schools ≥ 8,000 yuan per pupil and year (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第7项", withoutAddress, indicators.MediumConfidence,
				"applies to the county; the national rate was raised later; the method is not shown")),
		indicators.ThresholdNode(SmallSchoolFunding2017, SmallSchoolFunding, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "不足 100 人的学校按 100 人以上核拨公用经费（县域义务教育优质均衡，2017 年）",
				En: "schools of fewer than 100 pupils funded as if they had at least 100 (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第6项", withoutAddress, indicators.MediumConfidence,
				"a standard of a single school; the one funded for the fewest pupils is compared")),
		indicators.ThresholdNode(TrainedTeachers2017, TrainedTeacherShare, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "教师 5 年 360 学时培训完成率 100 %（县域义务教育优质均衡，2017 年）",
				En: "100 % of teachers with 360 hours of training in five years (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第9项", withoutAddress, indicators.MediumConfidence,
				"applies to the county; the denominator is not shown and is read as full-time teachers")),
		indicators.ThresholdNode(TeacherExchange2017, ExchangeShare, indicators.AtLeast(indicators.Whole(10)),
			indicators.Text{
				Zh: "教师交流轮岗比例 10 % 以上（县域义务教育优质均衡，2017 年）",
				En: "≥ 10 % of eligible teachers exchanged (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第11项", withoutAddress, indicators.MediumConfidence,
				"applies to the county; over eligible teachers, whose conditions are not shown")),
		indicators.ThresholdNode(BackboneExchange2017, ExchangedBackboneShare, indicators.AtLeast(indicators.Whole(20)),
			indicators.Text{
				Zh: "交流轮岗教师中骨干教师 20 % 以上（县域义务教育优质均衡，2017 年）",
				En: "backbone teachers ≥ 20 % of teachers exchanged (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第11项", withoutAddress, indicators.MediumConfidence, "applies to the county; over teachers exchanged")),
		indicators.ThresholdNode(CertifiedTeachers2017, CertifiedShare, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "专任教师持证上岗率 100 %（县域义务教育优质均衡，2017 年）",
				En: "100 % of full-time teachers certified (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第12项", withoutAddress, indicators.MediumConfidence, "applies to the county")),
		indicators.ThresholdNode(GoodSeniorSchoolPlaces2017, GoodSeniorSchoolAllottedShare, indicators.AtLeast(indicators.Whole(50)),
			indicators.Text{
				Zh: "优质高中招生名额分配比例 50 % 以上（县域义务教育优质均衡，2017 年）",
				En: "≥ 50 % of the places of good senior schools allotted to junior schools (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第14项", withoutAddress, indicators.MediumConfidence,
				"applies to the county; allotted places ÷ planned intake")),
		indicators.ThresholdNode(JuniorRetention2017, JuniorRetention, indicators.AtLeast(indicators.Whole(95)),
			indicators.Text{
				Zh: "初中三年巩固率 95 % 以上（县域义务教育优质均衡，2017 年）",
				En: "three-year retention of junior secondary schools ≥ 95 % (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("教育质量", balanceSchoolbook, indicators.MediumConfidence,
				"applies to the county; neither numerator nor denominator is shown; from one secondary page")),
		indicators.ThresholdNode(DisabledChildrenSchooling2017, DisabledChildrenSchooling, indicators.AtLeast(indicators.Whole(95)),
			indicators.Text{
				Zh: "残疾儿童入学率 95 % 以上（县域义务教育优质均衡，2017 年）",
				En: "enrolment of disabled children ≥ 95 % (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("教育质量", balanceSchoolbook, indicators.MediumConfidence,
				"applies to the county; neither numerator nor denominator is shown; from one secondary page")),
		indicators.ThresholdNode(SchoolRecognition2017, SchoolRecognition, indicators.AtLeast(indicators.Whole(85)),
			indicators.Text{
				Zh: "社会认可度 85 % 以上（县域义务教育优质均衡，2017 年）",
				En: "satisfaction with compulsory education ≥ 85 % (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("社会认可度", balanceSchoolbook, indicators.HighConfidence,
				"applies to the county; satisfaction of pupils, parents and others; the method of the survey is not shown")),
		indicators.ThresholdNode(BasicBalanceSatisfaction2013, BasicBalanceSatisfaction, indicators.AtLeast(indicators.Whole(85)),
			indicators.Text{
				Zh: "群众满意度 85 % 以上（县域义务教育基本均衡，2013 年起）",
				En: "public satisfaction ≥ 85 % (county, basic balance of compulsory education, in use from 2013)",
			},
			basicBalance2013()),
	}
}

func basicBalance2013() indicators.Citation {
	return indicators.Citation{
		Document:   "《县域义务教育均衡发展督导评估暂行办法》",
		Issuer:     "教育部",
		Edition:    "in use from 2013",
		URL:        "http://fz.peoplezixun.cn/jy/2022/0507/12446.html",
		Note:       "an evaluation standard of the recognition of counties for basic balance; clause and method of the survey are not shown",
		Confidence: indicators.HighConfidence,
	}
}

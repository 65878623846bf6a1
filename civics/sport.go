package civics

import "github.com/wenming-go/wenming/indicators"

// Sport is grounds, instructors and residents' exercise (全民健身). Every field may be left out; the zero Sport reports nothing.
type Sport struct {
	// GroundArea is 体育场地面积, in m².
	GroundArea indicators.Value `json:"ground_area,omitzero" validate:"amount"`
	// Instructors is 社会体育指导员, in persons.
	Instructors indicators.Value `json:"instructors,omitzero" validate:"count"`
	// RegularExercise is 经常参加体育锻炼人数比例, in %, from a survey.
	RegularExercise indicators.Value `json:"regular_exercise,omitzero" validate:"percentage"`
	// PhysiquePass is 体质测定合格以上比例, in %, from a survey.
	PhysiquePass indicators.Value `json:"physique_pass,omitzero" validate:"percentage"`
}

// The measures of sport.
const (
	// SportsGroundArea is 体育场地面积, in m², at the end of the period.
	SportsGroundArea indicators.MeasureID = "civics.sports_ground_area"
	// SportsInstructors is 社会体育指导员, in persons, at the end of the period.
	SportsInstructors indicators.MeasureID = "civics.sports_instructors"
	// RegularExerciseRate is 经常参加体育锻炼人数比例, in %, as a survey found it.
	RegularExerciseRate indicators.MeasureID = "civics.regular_exercise_rate"
	// PhysiquePassRate is 体质测定合格以上比例, in %, as a survey found it.
	PhysiquePassRate indicators.MeasureID = "civics.physique_pass_rate"
)

func (s Sport) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: SportsGroundArea, Value: s.GroundArea},
		{Measure: SportsInstructors, Value: s.Instructors},
		{Measure: RegularExerciseRate, Value: s.RegularExercise},
		{Measure: PhysiquePassRate, Value: s.PhysiquePass},
	}
}

func sportMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.AmountMeasure(SportsGroundArea, squareMetres(), indicators.Text{Zh: "体育场地面积", En: "area of sports grounds"}, indicators.Text{
			Zh: "期末各类体育场地的面积；来源未列出计入哪些场地。",
			En: "area of sports grounds of every kind at the end of the period; which grounds count is not shown in the source",
		}, sportGround2025("")),
		indicators.CountMeasure(SportsInstructors, persons(), indicators.Text{Zh: "社会体育指导员", En: "social sports instructors"}, indicators.Text{
			Zh: "期末登记的社会体育指导员，一人计一次，无论等级。",
			En: "social sports instructors on the register at the end of the period, each once, whatever the grade",
		}, healthyChina2019("")),
		indicators.PercentMeasure(RegularExerciseRate, indicators.Text{Zh: "经常参加体育锻炼人数比例", En: "share that exercises regularly"}, indicators.Text{
			Zh: "7 岁及以上人口中经常参加体育锻炼的百分比，照调查结果；“经常”的标准与样本来源未给出。",
			En: "percentage of people aged 7 and over who exercise regularly, as the survey found it; what is regular, and the sample, are not shown in the source",
		}, healthyChina2019("")),
		indicators.PercentMeasure(PhysiquePassRate, indicators.Text{Zh: "达到《国民体质测定标准》合格以上的比例", En: "share that passes the physique standard"}, indicators.Text{
			Zh: "城乡居民达到《国民体质测定标准》合格以上的百分比，照测定结果；分子分母来源未给出。",
			En: "percentage of urban and rural residents who pass the national physique standard, as measured; its parts are not shown in the source",
		}, healthyChina2019("")),
	}
}

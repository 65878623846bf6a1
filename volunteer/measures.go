package volunteer

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The measures of this package. Those of population that it reads are [population.Resident] and [population.Urban].
const (
	// Registered is 注册志愿者, in persons, at the end of the period.
	Registered indicators.MeasureID = "volunteer.registered"
	// SocialServiceRegistered is 注册社会服务志愿者, in persons: the part of Registered that serves in social services.
	SocialServiceRegistered indicators.MeasureID = "volunteer.social_service_registered"
	// Active is 活跃志愿者, in persons: registered volunteers who took part in the period.
	Active indicators.MeasureID = "volunteer.active"
	// Participants is 参与志愿服务人数, in persons: all who took part in the period, registered or not.
	Participants indicators.MeasureID = "volunteer.participants"
	// StarRated is 星级志愿者, in persons: registered volunteers who hold at least one star.
	StarRated indicators.MeasureID = "volunteer.star_rated"
	// Hours is 志愿服务时长, in hours, in the period.
	Hours indicators.MeasureID = "volunteer.hours"
	// Teams is 志愿服务队伍, in teams.
	Teams indicators.MeasureID = "volunteer.teams"
	// Organisations is 志愿服务组织, in organisations founded by law.
	Organisations indicators.MeasureID = "volunteer.organisations"
	// IncubatedTeams is 培育孵化团队, in teams.
	IncubatedTeams indicators.MeasureID = "volunteer.incubated_teams"
	// VolunteerSystems is 志愿者制度, in systems of rules.
	VolunteerSystems indicators.MeasureID = "volunteer.volunteer_systems"
	// CommunitySystems is 社区志愿服务制度, in systems of rules.
	CommunitySystems indicators.MeasureID = "volunteer.community_systems"
	// Trained is 参加培训人数, in persons, in the period.
	Trained indicators.MeasureID = "volunteer.trained"
	// TrainingSessions is 培训场次, in sessions, in the period.
	TrainingSessions indicators.MeasureID = "volunteer.training_sessions"
	// StreetDayCount is 上街日天数, in days held in the period.
	StreetDayCount indicators.MeasureID = "volunteer.street_days"
	// StatedRegisteredShare is 自报注册率, in %, as published. No score reads it; a check compares it with its own parts.
	StatedRegisteredShare indicators.MeasureID = "volunteer.stated_registered_share"
	// AwarenessRate is 公众知晓率, in %, from a survey.
	AwarenessRate indicators.MeasureID = "volunteer.awareness_rate"
)

// measureDefinitions returns the measures of the package and those of population that its formulas read.
func measureDefinitions() []indicators.Measure {
	return append([]indicators.Measure{population.ResidentMeasure(), population.UrbanMeasure()},
		append(peopleMeasures(), serviceMeasures()...)...)
}

func peopleMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(Registered, persons(), indicators.Text{Zh: "注册志愿者", En: "registered volunteers"}, indicators.Text{
			Zh: "期末在志愿服务信息系统登记注册的志愿者，一人计一次。志愿者是以自己的时间、知识、技能、体力等从事志愿服务的自然人。",
			En: "people registered as volunteers in the information system of voluntary service at the end of the period, each once; " +
				"a volunteer is a natural person who serves with time, knowledge, skill or strength of their own",
		}, regulations2017("第六条、第七条", "")),
		indicators.CountMeasure(SocialServiceRegistered, persons(), indicators.Text{Zh: "注册社会服务志愿者", En: "registered social service volunteers"}, indicators.Text{
			Zh: "注册志愿者中从事社会服务的人，一人计一次；纲要的统计口径来源未给出。",
			En: "registered volunteers who serve in social services, each once; the source does not say how the outline counts them",
		}, outline2013()),
		indicators.CountMeasure(Active, persons(), indicators.Text{Zh: "活跃志愿者", En: "active volunteers"}, indicators.Text{
			Zh: "本期内参加过志愿服务并有记录的注册志愿者，一人计一次，不是人次。",
			En: "registered volunteers with a record of service in the period, each once, however often they served",
		}),
		indicators.CountMeasure(Participants, persons(), indicators.Text{Zh: "参与志愿服务人数", En: "participants"}, indicators.Text{
			Zh: "本期内参加过志愿服务的人，无论是否注册，一人计一次，不是人次。",
			En: "people who took part in voluntary service in the period, registered or not, each once",
		}),
		indicators.CountMeasure(StarRated, persons(), indicators.Text{Zh: "星级志愿者", En: "star-rated volunteers"}, indicators.Text{
			Zh: "期末评定为一星及以上的注册志愿者，一人计一次。星级标准各地不同。",
			En: "registered volunteers who hold at least one star at the end of the period, each once; the hours a star takes differ from place to place",
		}, registeredVolunteerRules()),
		indicators.CountMeasure(Trained, persons(), indicators.Text{Zh: "参加培训人数", En: "people trained"}, indicators.Text{
			Zh: "本期内参加过志愿服务培训的人，一人计一次。可含尚未注册的人。",
			En: "people who attended training for voluntary service in the period, each once; they may include some not yet registered",
		}),
	}
}

func serviceMeasures() []indicators.Measure {
	hours := indicators.Text{Zh: "小时", En: "hours"}
	systems := indicators.Text{Zh: "项", En: "systems"}
	teams := indicators.Text{Zh: "支", En: "teams"}
	return []indicators.Measure{
		{
			ID:   Hours,
			Name: indicators.Text{Zh: "志愿服务时长", En: "hours of service"},
			Definition: indicators.Text{
				Zh: "本期内记录的志愿服务时间合计，不是历年累计。",
				En: "all hours of service recorded in the period, not those of earlier periods",
			},
			Unit: hours,
			Min:  indicators.AtZero(),
		},
		indicators.CountMeasure(Teams, teams, indicators.Text{Zh: "志愿服务队伍", En: "volunteer teams"}, indicators.Text{
			Zh: "期末注册的志愿服务队伍。队伍不必是依法成立的志愿服务组织。",
			En: "teams registered at the end of the period; a team need not be an organisation founded by law",
		}, jinchang2023("691 teams, counted apart from 30 registered organisations and 27 incubated teams")),
		indicators.CountMeasure(Organisations, indicators.Text{Zh: "个", En: "organisations"}, indicators.Text{Zh: "志愿服务组织", En: "volunteer organisations"}, indicators.Text{
			Zh: "期末依法成立、以开展志愿服务为宗旨的非营利性组织。",
			En: "non-profit organisations founded by law for voluntary service, at the end of the period",
		}, regulations2017("第六条", "")),
		indicators.CountMeasure(IncubatedTeams, teams, indicators.Text{Zh: "培育孵化团队", En: "incubated teams"}, indicators.Text{
			Zh: "期末正在或已经培育孵化的志愿服务团队，与志愿服务队伍、志愿服务组织分别计数。",
			En: "groups that are or have been helped to form, at the end of the period, counted apart from teams and organisations",
		}, jinchang2023("27 incubated teams, counted apart from 691 teams and 30 registered organisations")),
		indicators.CountMeasure(VolunteerSystems, systems, indicators.Text{Zh: "志愿者制度", En: "systems for volunteers"}, indicators.Text{
			Zh: "施行中的志愿者制度项数：登记注册、服务记录、教育培训、星级评定等。",
			En: "systems of rules for volunteers in force: registration, service records, training, star rating and so on",
		}, jinchang2023("8 systems")),
		indicators.CountMeasure(CommunitySystems, systems, indicators.Text{Zh: "社区志愿服务制度", En: "systems for communities"}, indicators.Text{
			Zh: "施行中的社区志愿服务制度项数，不含志愿者制度。",
			En: "systems of rules for voluntary service in communities in force, those for volunteers left out",
		}, jinchang2023("10 systems")),
		indicators.CountMeasure(TrainingSessions, indicators.Text{Zh: "场", En: "sessions"}, indicators.Text{Zh: "培训场次", En: "training sessions"}, indicators.Text{
			Zh: "本期内举办的志愿服务培训场次。",
			En: "training sessions for voluntary service held in the period",
		}),
		indicators.CountMeasure(StreetDayCount, indicators.Text{Zh: "天", En: "days"}, indicators.Text{Zh: "上街日天数", En: "street days"}, indicators.Text{
			Zh: "本期内实际开展“上街”志愿服务活动的日数，如“逢6上街”为每月 6、16、26 日。",
			En: "days in the period on which volunteers did serve in the streets, such as the 6th, 16th and 26th of each month",
		}, jinchang2023("逢6上街: the 6th, 16th and 26th")),
		indicators.PercentMeasure(StatedRegisteredShare, indicators.Text{Zh: "自报注册率", En: "stated registered share"}, indicators.Text{
			Zh: "公布的注册志愿者占常住人口百分比，照原文填报（24.4 不写作 0.244）；只用于核查，不计分。",
			En: "registered volunteers as a percentage of residents, as published (24.4, not 0.244); it is checked, and no score reads it",
		}, jinchang2023("24.4 %")),
		indicators.PercentMeasure(AwarenessRate, indicators.Text{Zh: "公众知晓率", En: "public awareness rate"}, indicators.Text{
			Zh: "问卷调查中知晓志愿服务理念的受访者百分比。",
			En: "percentage of people questioned in a survey who know what voluntary service stands for",
		}, provincialScheme2012()),
	}
}

func persons() indicators.Text { return indicators.Text{Zh: "人", En: "persons"} }

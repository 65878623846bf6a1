package volunteer

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of this package.
const (
	// RegisteredShare is registered volunteers ÷ residents (注册志愿者占常住人口比例), in %.
	RegisteredShare indicators.IndicatorID = "volunteer.registered_share"
	// RegisteredShareOfUrban is registered volunteers ÷ urban population (注册志愿者占城市人口比例), in %: the share of the scheme of 2008.
	RegisteredShareOfUrban indicators.IndicatorID = "volunteer.registered_share_of_urban"
	// SocialServiceShare is registered social service volunteers ÷ residents (注册社会服务志愿者占居民比例), in %.
	SocialServiceShare indicators.IndicatorID = "volunteer.social_service_share"
	// ActiveShare is active ÷ registered volunteers (活跃率), in %.
	ActiveShare indicators.IndicatorID = "volunteer.active_share"
	// ParticipationRate is participants ÷ residents (志愿服务参与率), in %.
	ParticipationRate indicators.IndicatorID = "volunteer.participation_rate"
	// StarRatedShare is star-rated ÷ registered volunteers (星级志愿者占比), in %.
	StarRatedShare indicators.IndicatorID = "volunteer.star_rated_share"
	// TrainedShare is people trained ÷ registered volunteers (培训率), in %.
	TrainedShare indicators.IndicatorID = "volunteer.trained_share"
	// TrainedPerSession is people trained ÷ training sessions (场均培训人数), in persons.
	TrainedPerSession indicators.IndicatorID = "volunteer.trained_per_session"
	// HoursPerVolunteer is hours ÷ registered volunteers (人均志愿服务时长), in hours.
	HoursPerVolunteer indicators.IndicatorID = "volunteer.hours_per_volunteer"
	// HoursPerActiveVolunteer is hours ÷ active volunteers (活跃志愿者人均时长), in hours.
	HoursPerActiveVolunteer indicators.IndicatorID = "volunteer.hours_per_active_volunteer"
	// VolunteersPerTeam is registered volunteers ÷ teams (队均志愿者), in persons.
	VolunteersPerTeam indicators.IndicatorID = "volunteer.volunteers_per_team"
	// TeamsPer10000 is teams per 10,000 residents (每万人志愿服务队伍).
	TeamsPer10000 indicators.IndicatorID = "volunteer.teams_per_10000"
	// OrganisationsPerMillion is organisations per million residents (每百万人志愿服务组织).
	OrganisationsPerMillion indicators.IndicatorID = "volunteer.organisations_per_million"
	// IncubatedTeamsPerMillion is incubated teams per million residents (每百万人培育孵化团队).
	IncubatedTeamsPerMillion indicators.IndicatorID = "volunteer.incubated_teams_per_million"
	// SystemsInForce is the systems for volunteers and those for communities together (施行制度项数).
	SystemsInForce indicators.IndicatorID = "volunteer.systems_in_force"
	// StreetDaysHeld is the days in the streets (上街日天数).
	StreetDaysHeld indicators.IndicatorID = "volunteer.street_days_held"
	// Awareness is the awareness rate (公众知晓率), in %.
	Awareness indicators.IndicatorID = "volunteer.awareness"
)

const (
	tenThousand = 10_000
	million     = 1_000_000
)

func indicatorDefinitions() []indicators.Indicator {
	return append(shareIndicators(), densityIndicators()...)
}

func shareIndicators() []indicators.Indicator {
	registered, residents := indicators.Of(Registered), indicators.Of(population.Resident)
	return []indicators.Indicator{
		indicators.PercentIndicator(RegisteredShare, indicators.HigherIsBetter, registered, residents,
			indicators.Text{Zh: "注册志愿者占常住人口比例", En: "registered volunteers as a share of residents"},
			indicators.Text{Zh: "注册志愿者 ÷ 常住人口。", En: "registered volunteers ÷ residents"},
			jinchang2023("stated as 24.4 % of residents"), shenzhen2011()),
		indicators.PercentIndicator(RegisteredShareOfUrban, indicators.HigherIsBetter, registered, indicators.Of(population.Urban),
			indicators.Text{Zh: "注册志愿者占城市人口比例", En: "registered volunteers as a share of urban population"},
			indicators.Text{
				Zh: "注册志愿者 ÷ 城市人口总数（2008 年版测评体系的分母，来源未给出定义）。",
				En: "registered volunteers ÷ total urban population, the denominator of the scheme of 2008, which the source does not define",
			}, scheme2008()),
		indicators.PercentIndicator(SocialServiceShare, indicators.HigherIsBetter, indicators.Of(SocialServiceRegistered), residents,
			indicators.Text{Zh: "注册社会服务志愿者占居民比例", En: "registered social service volunteers as a share of residents"},
			indicators.Text{
				Zh: "注册社会服务志愿者 ÷ 常住人口；纲要称“居民总数”，此处按常住人口。",
				En: "registered social service volunteers ÷ residents; the outline says 居民总数, read here as residents",
			}, outline2013()),
		indicators.PercentIndicator(ActiveShare, indicators.HigherIsBetter, indicators.Of(Active), registered,
			indicators.Text{Zh: "志愿者活跃率", En: "active share"},
			indicators.Text{Zh: "活跃志愿者 ÷ 注册志愿者。", En: "active volunteers ÷ registered volunteers"}),
		indicators.PercentIndicator(ParticipationRate, indicators.HigherIsBetter, indicators.Of(Participants), residents,
			indicators.Text{Zh: "志愿服务参与率", En: "participation rate"},
			indicators.Text{
				Zh: "参与志愿服务人数 ÷ 常住人口；规划未见定义，此处按常住人口。",
				En: "participants ÷ residents; the plans at hand name the rate without defining it",
			}, civilAffairsPlan13(), beijing2009("志愿者服务参与率", "the rate is not defined in the report")),
		indicators.PercentIndicator(StarRatedShare, indicators.HigherIsBetter, indicators.Of(StarRated), registered,
			indicators.Text{Zh: "星级志愿者占比", En: "star-rated share"},
			indicators.Text{Zh: "星级志愿者 ÷ 注册志愿者。", En: "star-rated volunteers ÷ registered volunteers"}),
		indicators.PercentIndicator(TrainedShare, indicators.HigherIsBetter, indicators.Of(Trained), registered,
			indicators.Text{Zh: "志愿者培训率", En: "trained share"},
			indicators.Text{
				Zh: "参加培训人数 ÷ 注册志愿者；参训者可含未注册的人，故可超过 100 %。",
				En: "people trained ÷ registered volunteers; it can exceed 100 %, since people not registered may be trained",
			}),
		{
			ID:         Awareness,
			Name:       indicators.Text{Zh: "志愿服务公众知晓率", En: "public awareness of voluntary service"},
			Definition: indicators.Text{Zh: "公众知晓率，照调查结果。", En: "the awareness rate as the survey found it"},
			Unit:       indicators.Same("%"),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(AwarenessRate),
			Sources:    []indicators.Citation{provincialScheme2012()},
		},
	}
}

func densityIndicators() []indicators.Indicator {
	registered, residents := indicators.Of(Registered), indicators.Of(population.Resident)
	hours := indicators.Text{Zh: "小时", En: "hours"}
	return []indicators.Indicator{
		{
			ID:         TrainedPerSession,
			Name:       indicators.Text{Zh: "场均培训人数", En: "people trained per session"},
			Definition: indicators.Text{Zh: "参加培训人数 ÷ 培训场次。", En: "people trained ÷ training sessions"},
			Unit:       persons(),
			Formula:    indicators.Ratio(indicators.Of(Trained), indicators.Of(TrainingSessions)),
		},
		{
			ID:   HoursPerVolunteer,
			Name: indicators.Text{Zh: "人均志愿服务时长", En: "hours per registered volunteer"},
			Definition: indicators.Text{
				Zh: "本期志愿服务时长 ÷ 注册志愿者；与按年规定的标准比较时，期应为一年。",
				En: "hours of the period ÷ registered volunteers; where a standard is stated a year, the period must be a year",
			},
			Unit:      hours,
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(Hours), registered),
			Sources:   []indicators.Citation{beijing2009("志愿者每人每年提供志愿服务时间", "read as the mean over registered volunteers")},
		},
		{
			ID:         HoursPerActiveVolunteer,
			Name:       indicators.Text{Zh: "活跃志愿者人均志愿服务时长", En: "hours per active volunteer"},
			Definition: indicators.Text{Zh: "本期志愿服务时长 ÷ 活跃志愿者。", En: "hours of the period ÷ active volunteers"},
			Unit:       hours,
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(Hours), indicators.Of(Active)),
		},
		{
			ID:         VolunteersPerTeam,
			Name:       indicators.Text{Zh: "队均注册志愿者", En: "registered volunteers per team"},
			Definition: indicators.Text{Zh: "注册志愿者 ÷ 志愿服务队伍。", En: "registered volunteers ÷ teams"},
			Unit:       persons(),
			Formula:    indicators.Ratio(registered, indicators.Of(Teams)),
		},
		{
			ID:         TeamsPer10000,
			Name:       indicators.Text{Zh: "每万人志愿服务队伍", En: "teams per 10,000 residents"},
			Definition: indicators.Text{Zh: "志愿服务队伍 ÷ 常住人口，每万人。", En: "teams ÷ residents, per 10,000"},
			Unit:       indicators.Text{Zh: "支/万人", En: "per 10,000 residents"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(Teams), residents).Per(tenThousand),
		},
		{
			ID:         OrganisationsPerMillion,
			Name:       indicators.Text{Zh: "每百万人志愿服务组织", En: "organisations per million residents"},
			Definition: indicators.Text{Zh: "志愿服务组织 ÷ 常住人口，每百万人。", En: "organisations ÷ residents, per million"},
			Unit:       indicators.Text{Zh: "个/百万人", En: "per million residents"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(Organisations), residents).Per(million),
		},
		{
			ID:         IncubatedTeamsPerMillion,
			Name:       indicators.Text{Zh: "每百万人培育孵化团队", En: "incubated teams per million residents"},
			Definition: indicators.Text{Zh: "培育孵化团队 ÷ 常住人口，每百万人。", En: "incubated teams ÷ residents, per million"},
			Unit:       indicators.Text{Zh: "支/百万人", En: "per million residents"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(IncubatedTeams), residents).Per(million),
		},
		{
			ID:         SystemsInForce,
			Name:       indicators.Text{Zh: "施行中的志愿服务制度", En: "systems in force"},
			Definition: indicators.Text{Zh: "志愿者制度与社区志愿服务制度之和。", En: "systems for volunteers and systems for communities together"},
			Unit:       indicators.Text{Zh: "项", En: "systems"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Sum(indicators.Of(VolunteerSystems), indicators.Of(CommunitySystems)),
		},
		{
			ID:         StreetDaysHeld,
			Name:       indicators.Text{Zh: "开展上街日天数", En: "street days held"},
			Definition: indicators.Text{Zh: "本期内实际开展上街志愿服务的日数。", En: "days of the period on which volunteers served in the streets"},
			Unit:       indicators.Text{Zh: "天", En: "days"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(StreetDayCount),
		},
	}
}

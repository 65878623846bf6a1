package volunteer

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The checks of this package. Those of severity error follow from the definitions; the others point at figures that deserve a look.
const (
	// RegisteredWithinResidents: registered volunteers ≤ residents. An error.
	RegisteredWithinResidents indicators.CheckID = "volunteer.registered_within_residents"
	// SocialServiceWithinRegistered: registered social service volunteers ≤ registered volunteers. An error.
	SocialServiceWithinRegistered indicators.CheckID = "volunteer.social_service_within_registered"
	// ActiveWithinRegistered: active ≤ registered volunteers. An error.
	ActiveWithinRegistered indicators.CheckID = "volunteer.active_within_registered"
	// ActiveWithinParticipants: active volunteers ≤ participants. An error.
	ActiveWithinParticipants indicators.CheckID = "volunteer.active_within_participants"
	// StarRatedWithinRegistered: star-rated ≤ registered volunteers. An error.
	StarRatedWithinRegistered indicators.CheckID = "volunteer.star_rated_within_registered"
	// ParticipantsWithinResidents: participants ≤ residents. A warning: people from elsewhere may take part.
	ParticipantsWithinResidents indicators.CheckID = "volunteer.participants_within_residents"
	// TrainedWithinRegistered: people trained ≤ registered volunteers. A warning: people not yet registered may be trained.
	TrainedWithinRegistered indicators.CheckID = "volunteer.trained_within_registered"
	// StatedShareAgrees: the stated share = registered volunteers ÷ residents. A warning.
	StatedShareAgrees indicators.CheckID = "volunteer.stated_share_agrees"
)

func checkDefinitions() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(RegisteredWithinResidents, Registered, population.Resident, indicators.SeverityError,
			indicators.Text{Zh: "注册志愿者不多于常住人口", En: "registered volunteers ≤ residents"},
			indicators.Text{
				Zh: "注册志愿者不会多于常住人口；请核对单位（人、万人）与重复注册。",
				En: "there are not more volunteers than residents; look at the units (persons, 10,000 persons) and at double registrations",
			}),
		indicators.WithinCheck(SocialServiceWithinRegistered, SocialServiceRegistered, Registered, indicators.SeverityError,
			indicators.Text{Zh: "注册社会服务志愿者不多于注册志愿者", En: "registered social service volunteers ≤ registered volunteers"},
			indicators.Text{
				Zh: "注册社会服务志愿者是注册志愿者的一部分；请核对两者的统计时点。",
				En: "they are a part of the registered volunteers; see whether both were counted at the same time",
			}),
		indicators.WithinCheck(ActiveWithinRegistered, Active, Registered, indicators.SeverityError,
			indicators.Text{Zh: "活跃志愿者不多于注册志愿者", En: "active volunteers ≤ registered volunteers"},
			indicators.Text{
				Zh: "活跃志愿者是注册志愿者的一部分；若报的是人次，请改为人数。",
				En: "active volunteers are a part of the registered ones; report persons, not the times they served",
			}),
		indicators.WithinCheck(ActiveWithinParticipants, Active, Participants, indicators.SeverityError,
			indicators.Text{Zh: "活跃志愿者不多于参与志愿服务人数", En: "active volunteers ≤ participants"},
			indicators.Text{
				Zh: "活跃志愿者都参与了志愿服务；参与人数应含已注册和未注册的人。",
				En: "active volunteers took part; participants include people registered and people not registered",
			}),
		indicators.WithinCheck(StarRatedWithinRegistered, StarRated, Registered, indicators.SeverityError,
			indicators.Text{Zh: "星级志愿者不多于注册志愿者", En: "star-rated volunteers ≤ registered volunteers"},
			indicators.Text{
				Zh: "星级志愿者是注册志愿者的一部分；同一人各星级只计一次。",
				En: "star-rated volunteers are a part of the registered ones; count each once, whatever the stars",
			}),
		indicators.WithinCheck(ParticipantsWithinResidents, Participants, population.Resident, indicators.SeverityWarning,
			indicators.Text{Zh: "参与志愿服务人数不多于常住人口", En: "participants ≤ residents"},
			indicators.Text{
				Zh: "外来人员也可参与，故只作提示；若报的是人次，请改为人数。",
				En: "people from elsewhere may take part, hence a warning; report persons, not the times they served",
			}),
		indicators.WithinCheck(TrainedWithinRegistered, Trained, Registered, indicators.SeverityWarning,
			indicators.Text{Zh: "参加培训人数不多于注册志愿者", En: "people trained ≤ registered volunteers"},
			indicators.Text{
				Zh: "未注册的人也可参训，故只作提示；若报的是人次，请改为人数。",
				En: "people not yet registered may be trained, hence a warning; report persons, not attendances",
			}),
		{
			ID:   StatedShareAgrees,
			Name: indicators.Text{Zh: "自报注册率与注册志愿者、常住人口一致", En: "stated share = registered volunteers ÷ residents"},
			Definition: indicators.Text{
				Zh: "自报注册率应等于注册志愿者 ÷ 常住人口；自报值如经修约，请注明修约单位。不一致时请核对分母（常住、户籍、城市人口）与年份。",
				En: "the stated share should equal registered volunteers ÷ residents; say to what unit it was rounded. " +
					"Where they differ, look at the denominator (residents, registered or urban population) and the year",
			},
			Left:     indicators.Of(StatedRegisteredShare),
			Relation: indicators.RelationEqual,
			Right:    indicators.Ratio(indicators.Of(Registered), indicators.Of(population.Resident)).Percent(),
			Severity: indicators.SeverityWarning,
		},
	}
}

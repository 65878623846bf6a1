package housing

import "github.com/wenming-go/wenming/indicators"

// Supply is what a place adds in homes and whom it assures of one (住房供应与保障). Every field may be left out; the zero Supply reports
// nothing.
type Supply struct {
	// New is 新增住房供应, in units of every kind, in the period.
	New indicators.Value `json:"new,omitzero" validate:"count"`
	// TallestNew is 新建住宅最大高度, in m: that of the tallest residential building newly built in the built-up area.
	TallestNew indicators.Value `json:"tallest_new,omitzero" validate:"amount"`
	// Eligible is 符合条件的公租房申请家庭, in households.
	Eligible indicators.Value `json:"eligible,omitzero" validate:"count"`
	// Assured is 已保障家庭, in households: a part of Eligible.
	Assured indicators.Value `json:"assured,omitzero" validate:"count,atmost=Eligible"`
}

// The measures of supply and assurance.
const (
	// NewSupply is 新增住房供应, in units of every kind, in the period.
	NewSupply indicators.MeasureID = "housing.new_supply"
	// TallestNewBuilding is 建成区新建住宅最大高度, in m, of those built in the period.
	TallestNewBuilding indicators.MeasureID = "housing.tallest_new_building"
	// PublicRentalEligible is 符合条件的公租房申请家庭, in households, at the end of the period.
	PublicRentalEligible indicators.MeasureID = "housing.public_rental_eligible"
	// PublicRentalAssured is 公租房已保障家庭, in households, at the end of the period: a part of PublicRentalEligible.
	PublicRentalAssured indicators.MeasureID = "housing.public_rental_assured"
)

func (s Supply) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: NewSupply, Value: s.New},
		{Measure: TallestNewBuilding, Value: s.TallestNew},
		{Measure: PublicRentalEligible, Value: s.Eligible},
		{Measure: PublicRentalAssured, Value: s.Assured},
	}
}

func supplyMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(NewSupply, homes(), indicators.Text{Zh: "新增住房供应", En: "new housing supply"}, indicators.Text{
			Zh: "本期新增供应的各类住房套（间）数，含商品住房和各类保障性住房；所据来源未给出定义。",
			En: "homes of every kind newly supplied in the period, those sold on the market and those of public programmes; " +
				"the source at hand does not define them",
		}, rentalMeeting2021("the share of affordable rental homes in new supply; what counts as supply is not shown")),
		indicators.AmountMeasure(TallestNewBuilding, metres(), indicators.Text{Zh: "新建住宅最大高度", En: "height of the tallest new residential building"}, indicators.Text{
			Zh: "建成区内本期新建住宅建筑中最高一栋的建筑高度。",
			En: "building height of the tallest residential building newly built in the built-up area in the period",
		}, checkup2021()),
		indicators.CountMeasure(PublicRentalEligible, households(), indicators.Text{Zh: "符合条件的公租房申请家庭", En: "eligible applicants for public rental housing"}, indicators.Text{
			Zh: "期末已申请公租房且符合条件的城镇户籍低保、低收入家庭，一户计一次，含已保障的。",
			En: "urban registered families on subsistence allowance or of low income that had applied for public rental housing by the end of the " +
				"period and meet the conditions, each once, those already assured included",
		}, servicesPlan14("")),
		indicators.CountMeasure(PublicRentalAssured, households(), indicators.Text{Zh: "公租房已保障家庭", En: "applicants assured of public rental housing"}, indicators.Text{
			Zh: "符合条件的申请家庭中期末已得到公租房保障的；来源未说明是否含只领租赁补贴的。",
			En: "those of the eligible applicants that were assured of public rental housing at the end of the period; " +
				"whether those paid a rent subsidy only are included is not shown in the source",
		}, servicesPlan14("")),
	}
}

func metres() indicators.Text { return indicators.Text{Zh: "米", En: "m"} }

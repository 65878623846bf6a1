package welfare_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

func businessIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.EnterpriseResolutionRate: {
			Figures: welfare.Input{Business: welfare.Business{ResolvedEnterpriseComplaints: whole(171), EnterpriseComplaints: whole(180)}},
			Text:    "171 ÷ 180 = 95 %",
		},
		welfare.StartedTaskShare: {
			Figures: welfare.Input{Business: welfare.Business{StartedReformTasks: whole(48), ReformTasks: whole(50)}},
			Text:    "48 ÷ 50 = 96 %",
		},
		welfare.CompletedTaskShare: {
			Figures: welfare.Input{Business: welfare.Business{CompletedReformTasks: whole(30), ReformTasks: whole(50)}},
			Text:    "30 ÷ 50 = 60 %",
		},
		welfare.EnterpriseVisitReach:   {Figures: welfare.Input{Business: welfare.Business{EnterprisesVisited: whole(240)}}, Text: "240 enterprises"},
		welfare.EnterpriseMeetingsHeld: {Figures: welfare.Input{Business: welfare.Business{EnterpriseMeetings: whole(12)}}, Text: "12 meetings"},
		welfare.ZoneProjectsSettled:    {Figures: welfare.Input{Business: welfare.Business{ZoneProjects: whole(15)}}, Text: "15 projects"},
	}
}

func businessCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.EnterpriseResolvedWithinComplaints: {
			Good: welfare.Input{Business: welfare.Business{ResolvedEnterpriseComplaints: whole(100), EnterpriseComplaints: whole(100)}},
			Bad:  welfare.Input{Business: welfare.Business{ResolvedEnterpriseComplaints: whole(101), EnterpriseComplaints: whole(100)}},
		},
		welfare.StartedWithinReformTasks: {
			Good: welfare.Input{Business: welfare.Business{StartedReformTasks: whole(100), ReformTasks: whole(100)}},
			Bad:  welfare.Input{Business: welfare.Business{StartedReformTasks: whole(101), ReformTasks: whole(100)}},
		},
		welfare.CompletedWithinStartedTasks: {
			Good: welfare.Input{Business: welfare.Business{CompletedReformTasks: whole(100), StartedReformTasks: whole(100)}},
			Bad:  welfare.Input{Business: welfare.Business{CompletedReformTasks: whole(101), StartedReformTasks: whole(100)}},
		},
		welfare.EnterpriseComplaintsWithinHotline: {
			Good: welfare.Input{Hotline: welfare.Hotline{Cases: whole(100)}, Business: welfare.Business{EnterpriseComplaints: whole(100)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{Cases: whole(100)}, Business: welfare.Business{EnterpriseComplaints: whole(101)}},
		},
	}
}

package main

import (
	"encoding/json"
	"net/http"

	"github.com/wenming-go/wenming/indicators"
)

// problemDetails is an answer to a request that is not good (RFC 9457).
type problemDetails struct {
	Type     string              `json:"type"`
	Title    string              `json:"title"`
	Status   int                 `json:"status"`
	Detail   string              `json:"detail"`
	Problems indicators.Problems `json:"problems,omitempty"`
}

// answer refuses a request.
func answer(w http.ResponseWriter, status int, detail string, problems indicators.Problems) {
	body, err := json.Marshal(problemDetails{
		Type: "about:blank", Title: http.StatusText(status), Status: status, Detail: detail, Problems: problems,
	})
	if err != nil {
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_, _ = w.Write(body) // nobody is there any more where this fails
}

package main

// caseFormat is the format of a case of the conformance suite.
const caseFormat = "wenming.case/1"

// caseSchema is the JSON Schema of a case. Where a case expects problems its documents may be wrong in any way, so
// nothing is said of them there. The last step that can fail without a submission is Compile, so a case may end there.
const caseSchema = `{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:wenming:case:1",
"title": "case of the conformance suite",
"type": "object",
"properties": {
	"format": {"const": "` + caseFormat + `"},
	"about": {"$ref": "#/$defs/about"},
	"framework": {"description": "a framework, or the text of a document", "type": ["object", "string"]},
	"framework_base64": {"$ref": "#/$defs/bytes"},
	"submission": {"description": "a submission, or the text of a document", "type": ["object", "string"]},
	"submission_base64": {"$ref": "#/$defs/bytes"},
	"submissions": {"description": "null: an empty scorecard", "type": "array", "items": {"type": ["object", "null"]}},
	"rank": {
		"type": "object",
		"properties": {"by": {"enum": ["score", "rate"]}},
		"required": ["by"],
		"additionalProperties": false
	},
	"table": {"description": "CSV", "type": "string"},
	"limits": {
		"description": "those that are not named are the defaults",
		"type": "object",
		"properties": {
			"bytes": {"type": "integer"},
			"nodes": {"type": "integer"},
			"depth": {"type": "integer"},
			"terms": {"type": "integer"},
			"rows": {"type": "integer"},
			"problems": {"type": "integer"}
		},
		"additionalProperties": false
	},
	"derive": {
		"description": "what is derived from the framework before it is compiled",
		"type": "object",
		"properties": {
			"id": {"type": "string"},
			"edition": {"type": "string"},
			"name": {"$ref": "urn:wenming:framework:1#/$defs/text"},
			"overrides": {"type": "array", "items": {"$ref": "#/$defs/override"}}
		},
		"required": ["overrides"],
		"additionalProperties": false
	},
	"scorecard": {"$ref": "urn:wenming:scorecard:1"},
	"scorecards": {"type": "array", "items": {"$ref": "urn:wenming:scorecard:1"}},
	"placements": {"type": "array", "items": {"$ref": "#/$defs/placement"}},
	"problems": {"$ref": "urn:wenming:problems:1", "minItems": 1}
},
"required": ["format", "about"],
"additionalProperties": false,
"dependentRequired": {"rank": ["submissions"], "placements": ["rank"]},
"allOf": [
	{"oneOf": [{"required": ["framework"]}, {"required": ["framework_base64"]}]},
	{"oneOf": [
		{"required": ["submission"]},
		{"required": ["submission_base64"]},
		{"required": ["submissions"]},
		{"required": ["table"]},
		{"required": ["problems"], "properties": {
			"submission": false, "submission_base64": false, "submissions": false, "table": false
		}}
	]},
	{"oneOf": [
		{"required": ["scorecard"]},
		{"required": ["scorecards"]},
		{"required": ["placements"]},
		{"required": ["problems"]}
	]}
],
"if": {"required": ["problems"]},
"else": {
	"properties": {
		"framework": {"anyOf": [{"type": "string"}, {"$ref": "urn:wenming:framework:1"}]},
		"submission": {"anyOf": [{"type": "string"}, {"$ref": "urn:wenming:submission:1"}]},
		"submissions": {"items": {"anyOf": [{"type": "null"}, {"$ref": "urn:wenming:submission:1"}]}}
	}
},
"$defs": {
	"about": {
		"title": "what the case shows, and why the answer is what it is",
		"type": "object",
		"properties": {"zh": {"type": "string", "minLength": 1}, "en": {"type": "string", "minLength": 1}},
		"required": ["zh", "en"],
		"additionalProperties": false
	},
	"override": {
		"title": "one figure that the derived framework has otherwise; none of its members is an empty override",
		"type": "object",
		"properties": {
			"node": {"type": "string"},
			"at": {"type": "string"},
			"number": {"$ref": "urn:wenming:framework:1#/$defs/number"},
			"marks": {"$ref": "urn:wenming:framework:1#/$defs/marks"},
			"rounding": {"$ref": "urn:wenming:framework:1#/$defs/rounding"},
			"rounding_plan": {"$ref": "urn:wenming:framework:1#/$defs/rounding_plan"}
		},
		"additionalProperties": false
	},
	"placement": {
		"title": "the rank of one subject, or why it has none",
		"type": "object",
		"properties": {
			"subject": {"type": "string"},
			"group": {"type": "string"},
			"rank": {"type": "integer"},
			"best": {"type": "integer"},
			"worst": {"type": "integer"},
			"unranked": {"enum": ["no_score", "sanctioned", "undecided"]}
		},
		"required": ["subject"],
		"additionalProperties": false
	},
	"bytes": {
		"title": "a document that is not UTF-8, in base64",
		"type": "string",
		"pattern": "^[A-Za-z0-9+/]*={0,2}$"
	}
}
}`

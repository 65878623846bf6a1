package housing

import "github.com/wenming-go/wenming/indicators"

func projects() indicators.Text { return indicators.Text{Zh: "个", En: "projects"} }

func homes() indicators.Text { return indicators.Text{Zh: "套", En: "units"} }

func households() indicators.Text { return indicators.Text{Zh: "户", En: "households"} }

func buildings() indicators.Text { return indicators.Text{Zh: "栋", En: "buildings"} }

func communities() indicators.Text { return indicators.Text{Zh: "个", En: "communities"} }

func persons() indicators.Text { return indicators.Text{Zh: "人", En: "persons"} }

func squareMetres() indicators.Text { return indicators.Text{Zh: "平方米", En: "m²"} }

package main

import "github.com/wenming-go/wenming/indicators"

// inTable is a table of figures that is refused.
func inTable(path, zh, en, table string, problems ...string) problemCase {
	return refused(path, zh, en, []member{{"framework", []byte(soundFramework)}, {"table", inJSON(table)}}, problems...)
}

// tableProblems are tables that are refused; their places are rows and columns as a spreadsheet shows them.
func tableProblems() []problemCase {
	const header = "subject,period,measure,value\n"
	return []problemCase{
		inTable("tables/quotes_do_not_pair", "引号不成对，其后不再读取。", "quotes do not pair, and nothing behind them is read", header+"city,2026,x,\"80\n", "invalid_csv row 2"),
		inTable("tables/cells_too_few", "一行的单元格少于表头。", "a row has fewer cells than the header", header+"city,2026,x\n", "invalid_csv row 2"),
		inTable("tables/empty", "空表没有表头。", "an empty table has no header", "", "missing_member row 1"),
		inTable("tables/unknown_column", "不认识的列被拒绝。", "a column of an unknown name is refused", "subject,period,measure,value,colour\n", "unknown_member row 1, column 5"),
		inTable("tables/column_twice", "同一列出现两次。", "a column stands twice", "subject,period,measure,value,value\n", "duplicate_member row 1, column 5"),
		inTable("tables/column_missing", "缺少必需的列。", "a required column is absent", "subject,period,measure\n", "missing_member row 1"),
		inTable("tables/no_figure", "单元格不是数。", "a cell is no figure", header+"city,2026,x,many\n", "invalid_number row 2, column value"),
		inTable("tables/conflict", "两行的同一数据不同。", "two rows state one figure differently", header+"city,2026,x,80\ncity,2026,x,81\n", "conflict row 3, column value"),
		inTable("tables/no_subject", "没有写明测评对象。", "the subject is not said", header+",2026,x,80\n", "missing_member row 2, column subject"),
		inTable("tables/unknown_word", "限定词不在所列之中。", "a qualifier is none of those listed", "subject,period,measure,value,qualifier\ncity,2026,x,80,nearly\n",
			"unknown_word row 2, column qualifier"),
	}
}

// tableCases are tables that are read, and what their subjects come to.
func tableCases() []tableCase {
	f := frameworkOf(item("root", "10", "x", percent()))
	of := func(path, zh, en, table string, want ...string) tableCase {
		return tableCase{path, indicators.Text{Zh: zh, En: en}, f, table, want}
	}
	return []tableCase{
		of("tables/several_subjects", "每行一个数，每个对象每期一份申报，按首次出现排列。",
			"a figure a row, and a submission for each subject and period, in order of their first rows",
			"subject,period,measure,value\nb,2026,x,50\na,2026,x,80\nb,2025,x,40\n", "b 2026 5", "a 2026 8", "b 2025 4"),
		of("tables/columns_in_any_order", "列的次序不限，单元格两端的空格不计。", "columns stand in any order, and spaces around a cell do not count",
			"value, measure ,period,subject\n 50 ,x,2026,a\n", "a 2026 5"),
		of("tables/empty_value", "空的数值是未上报，不是 0。", "an empty value was not reported and is not 0",
			"subject,period,measure,value\na,2026,x,\nb,2026,x,0\n", "a 2026 incomplete", "b 2026 0"),
		of("tables/equal_rows_joined", "两行写的是同一数，合为一个，各自的来源并存。", "two rows state one figure and are joined, with the sources of both",
			"subject,period,measure,value,source\na,2026,x,50,yearbook\na,2026,x,50.0,bulletin\n", "a 2026 5"),
		of("tables/qualified", "限定词与单位写在各自的列。", "a qualifier and its unit have columns of their own",
			"subject,period,measure,value,qualifier,unit\na,2026,x,50,at_least,10\n", "a 2026 5"),
		of("tables/byte_order_mark", "表头前的字节顺序标记不计，行末可为 CRLF。", "a byte order mark before the header does not count, and lines may end in CRLF",
			"\ufeffsubject,period,measure,value\r\na,2026,x,50\r\n", "a 2026 5"),
		of("tables/not_applicable", "不适用写在状态列。", "what does not apply is said in the column of the status",
			"subject,period,measure,value,status\na,2026,x,,not_applicable\n", "a 2026 excluded"),
	}
}

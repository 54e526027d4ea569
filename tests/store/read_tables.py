"""Reads a folder of partitioned tables with Python's own csv and json modules, by what its schema.json
says, and prints each row as one JSON list: the test compares it with what the database holds."""
import csv, glob, json, os, re, sys

folder = sys.argv[1]
schema = json.load(open(os.path.join(folder, "schema.json"), encoding="utf-8"))


def undone(text):
    """Takes the spreadsheet guard away (schema.json, csv.guard)."""
    return text[1:] if re.match(r"''*[=+@\t\r-]", text) else text


def value(text, quoted, column):
    if text == "" and not quoted:
        assert column["nullable"] or column["type"] == "text", column
        return None
    kind = column["type"]
    if kind == "integer":
        return int(text)
    if kind == "real":
        return float(text)
    if kind == "boolean":
        return {"true": True, "false": False}[text]
    return undone(text) if kind == "text" else text


def csv_rows(path, columns):
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        assert next(reader) == [c["name"] for c in columns], path
        for row in reader:
            assert len(row) == len(columns), row
            # The module does not tell "" from nothing: only text that may be null is unclear.
            yield [value(cell, c["type"] == "text" and not c["nullable"], c)
                   for cell, c in zip(row, columns)]


def json_rows(path, columns):
    for line in open(path, encoding="utf-8", newline="\n"):
        row = json.loads(line)
        assert list(row) == [c["name"] for c in columns], path
        yield list(row.values())


for table in schema["tables"]:
    time = "t" if table["name"] == "bars" else "known_at"
    at = [c["name"] for c in table["columns"]].index(time)
    for path in sorted(glob.glob(os.path.join(folder, table["files"]))):
        year, month = re.search(r"year=(\d+)[/\\]month=(\d\d)[/\\]", path).groups()
        for row in (csv_rows if schema["format"] == "csv" else json_rows)(path, table["columns"]):
            assert row[at].startswith(f"{year}-{month}-"), (path, row)
            print(json.dumps([table["name"]] + row, ensure_ascii=False))

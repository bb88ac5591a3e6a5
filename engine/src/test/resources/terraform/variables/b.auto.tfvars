from_auto = 5432

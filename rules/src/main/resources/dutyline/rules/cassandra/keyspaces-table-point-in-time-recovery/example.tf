variable "status" {
  type = string
}

# expect: met
resource "aws_keyspaces_table" "kept" {
  keyspace_name = "orders"
  table_name    = "kept"
  schema_definition {
    column {
      name = "id"
      type = "uuid"
    }
    partition_key {
      name = "id"
    }
  }
  point_in_time_recovery {
    status = "ENABLED"
  }
}

# expect: missing at point_in_time_recovery.status
resource "aws_keyspaces_table" "off" {
  keyspace_name = "orders"
  table_name    = "off"
  schema_definition {
    column {
      name = "id"
      type = "uuid"
    }
    partition_key {
      name = "id"
    }
  }
  point_in_time_recovery {
    status = "DISABLED"
  }
}

# expect: missing
resource "aws_keyspaces_table" "silent" {
  keyspace_name = "orders"
  table_name    = "silent"
  schema_definition {
    column {
      name = "id"
      type = "uuid"
    }
    partition_key {
      name = "id"
    }
  }
}

# expect: unknown
resource "aws_keyspaces_table" "undecided" {
  keyspace_name = "orders"
  table_name    = "undecided"
  schema_definition {
    column {
      name = "id"
      type = "uuid"
    }
    partition_key {
      name = "id"
    }
  }
  point_in_time_recovery {
    status = var.status
  }
}

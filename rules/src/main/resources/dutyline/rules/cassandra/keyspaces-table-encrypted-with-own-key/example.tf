variable "type" {
  type = string
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# expect: met
resource "aws_keyspaces_table" "keyed" {
  keyspace_name = "orders"
  table_name    = "keyed"
  schema_definition {
    column {
      name = "id"
      type = "uuid"
    }
    partition_key {
      name = "id"
    }
  }
  encryption_specification {
    type               = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_identifier = aws_kms_key.orders.arn
  }
}

# expect: missing at encryption_specification.type
resource "aws_keyspaces_table" "owned" {
  keyspace_name = "orders"
  table_name    = "owned"
  schema_definition {
    column {
      name = "id"
      type = "uuid"
    }
    partition_key {
      name = "id"
    }
  }
  encryption_specification {
    type = "AWS_OWNED_KMS_KEY"
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
  encryption_specification {
    type = var.type
  }
}

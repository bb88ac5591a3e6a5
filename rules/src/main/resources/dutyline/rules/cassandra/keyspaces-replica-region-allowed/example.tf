variable "copy_region" {
  type = string
}

# expect: met
resource "aws_keyspaces_keyspace" "orders" {
  name = "orders"
  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["eu-central-1", "eu-west-1"]
  }
}

# expect: missing at replication_specification.region_list[1]
resource "aws_keyspaces_keyspace" "customers" {
  name = "customers"
  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["eu-central-1", "us-east-1"]
  }
}

# expect: not-applicable
resource "aws_keyspaces_keyspace" "here" {
  name = "here"
}

# expect: not-applicable
resource "aws_keyspaces_table" "here" {
  keyspace_name = "orders"
  table_name    = "here"
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
resource "aws_keyspaces_keyspace" "invoices" {
  name = "invoices"
  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["eu-central-1", var.copy_region]
  }
}

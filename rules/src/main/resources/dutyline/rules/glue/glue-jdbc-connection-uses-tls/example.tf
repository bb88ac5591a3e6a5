variable "tls" {
  type = string
}

# expect: met
resource "aws_glue_connection" "tls" {
  name            = "tls"
  connection_type = "JDBC"

  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:postgresql://db:5432/orders"
    JDBC_ENFORCE_SSL    = "true"
  }
}

# JDBC is what the provider makes of a connection that says nothing.
# expect: missing
resource "aws_glue_connection" "silent" {
  name = "silent"

  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:postgresql://db:5432/orders"
  }
}

# expect: not-applicable
resource "aws_glue_connection" "network" {
  name            = "network"
  connection_type = "NETWORK"
}

# expect: unknown
resource "aws_glue_connection" "undecided" {
  name = "undecided"

  connection_properties = {
    JDBC_ENFORCE_SSL = var.tls
  }
}

variable "tls" {
  type = string
}

# expect: met
resource "aws_ses_configuration_set" "required" {
  name = "shop"

  delivery_options {
    tls_policy = "Require"
  }
}

# expect: missing at delivery_options.tls_policy
resource "aws_ses_configuration_set" "optional" {
  name = "orders"

  delivery_options {
    tls_policy = "Optional"
  }
}

# expect: missing
resource "aws_sesv2_configuration_set" "default" {
  configuration_set_name = "reports"
}

# expect: unknown
resource "aws_sesv2_configuration_set" "undecided" {
  configuration_set_name = "news"

  delivery_options {
    tls_policy = var.tls
  }
}

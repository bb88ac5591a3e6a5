variable "everywhere" {
  type = bool
}

# expect: met
resource "aws_config_configuration_aggregator" "organisation" {
  name = "organisation"

  organization_aggregation_source {
    all_regions = true
    role_arn    = "arn:aws:iam::111122223333:role/config"
  }
}

# expect: met
resource "aws_config_configuration_aggregator" "accounts" {
  name = "accounts"

  account_aggregation_source {
    account_ids = ["111122223333"]
    all_regions = true
  }
}

# expect: missing
resource "aws_config_configuration_aggregator" "some" {
  name = "some"

  account_aggregation_source {
    account_ids = ["111122223333"]
    regions     = ["eu-west-1"]
  }
}

# expect: unknown
resource "aws_config_configuration_aggregator" "undecided" {
  name = "undecided"

  organization_aggregation_source {
    all_regions = var.everywhere
    role_arn    = "arn:aws:iam::111122223333:role/config"
  }
}

variable "log" {
  type = bool
}

locals {
  log_group = "arn:aws:logs:eu-west-1:111122223333:log-group:vpn"
}

# expect: met
resource "aws_vpn_connection" "logged" {
  customer_gateway_id = "cgw-0123456789abcdef0"
  transit_gateway_id  = "tgw-0123456789abcdef0"
  type                = "ipsec.1"

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = local.log_group
    }
  }

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = local.log_group
    }
  }
}

# expect: missing
resource "aws_vpn_connection" "one_tunnel" {
  customer_gateway_id = "cgw-0123456789abcdef0"
  transit_gateway_id  = "tgw-0123456789abcdef0"
  type                = "ipsec.1"

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = local.log_group
    }
  }
}

# expect: unknown
resource "aws_vpn_connection" "undecided" {
  customer_gateway_id = "cgw-0123456789abcdef0"
  transit_gateway_id  = "tgw-0123456789abcdef0"
  type                = "ipsec.1"

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled   = var.log
      log_group_arn = local.log_group
    }
  }

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = local.log_group
    }
  }
}

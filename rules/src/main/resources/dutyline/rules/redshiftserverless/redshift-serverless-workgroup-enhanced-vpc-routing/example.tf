variable "routing" {
  type = bool
}

# expect: met
resource "aws_redshiftserverless_workgroup" "routed" {
  namespace_name       = "sales"
  workgroup_name       = "routed"
  enhanced_vpc_routing = true
}

# expect: missing at enhanced_vpc_routing
resource "aws_redshiftserverless_workgroup" "off" {
  namespace_name       = "sales"
  workgroup_name       = "off"
  enhanced_vpc_routing = false
}

# expect: missing
resource "aws_redshiftserverless_workgroup" "silent" {
  namespace_name = "sales"
  workgroup_name = "silent"
}

# expect: unknown
resource "aws_redshiftserverless_workgroup" "undecided" {
  namespace_name       = "sales"
  workgroup_name       = "undecided"
  enhanced_vpc_routing = var.routing
}

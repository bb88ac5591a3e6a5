# expect: met
resource "aws_gamelift_fleet" "single" {
  name              = "arena"
  build_id          = "build-11111111-2222-3333-4444-555555555555"
  ec2_instance_type = "c5.large"

  ec2_inbound_permission {
    from_port = 7777
    to_port   = 7777
    ip_range  = "203.0.113.0/24"
    protocol  = "UDP"
  }
}

# expect: missing
resource "aws_gamelift_fleet" "range" {
  name              = "lobby"
  build_id          = "build-11111111-2222-3333-4444-555555555555"
  ec2_instance_type = "c5.large"

  ec2_inbound_permission {
    from_port = 7000
    to_port   = 8000
    ip_range  = "203.0.113.0/24"
    protocol  = "UDP"
  }
}

# expect: not-applicable
resource "aws_gamelift_fleet" "closed" {
  name              = "race"
  build_id          = "build-11111111-2222-3333-4444-555555555555"
  ec2_instance_type = "c5.large"
}

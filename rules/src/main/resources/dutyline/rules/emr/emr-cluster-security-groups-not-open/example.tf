variable "group" {
  type = string
}

resource "aws_security_group" "inside" {
  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_security_group" "open" {
  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# expect: met
resource "aws_emr_cluster" "closed" {
  name          = "reports"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"

  ec2_attributes {
    instance_profile                  = "emr"
    emr_managed_master_security_group = aws_security_group.inside.id
    emr_managed_slave_security_group  = aws_security_group.inside.id
  }
}

# expect: missing
resource "aws_emr_cluster" "exposed" {
  name          = "reports-exposed"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"

  ec2_attributes {
    instance_profile                  = "emr"
    emr_managed_master_security_group = aws_security_group.open.id
    emr_managed_slave_security_group  = aws_security_group.inside.id
  }
}

# expect: unknown
resource "aws_emr_cluster" "undecided" {
  name          = "reports-new"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"

  ec2_attributes {
    instance_profile                  = "emr"
    emr_managed_master_security_group = var.group
    emr_managed_slave_security_group  = aws_security_group.inside.id
  }
}

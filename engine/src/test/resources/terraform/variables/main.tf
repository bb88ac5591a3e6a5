variable "name" {
  type    = string
  default = "from the default"
}

variable "from_tfvars" {
  type    = string
  default = "not this"
}

variable "from_auto" {
  type = number
}

variable "required" {
  type = string
}

variable "untyped" {}

variable "password" {
  type      = string
  sensitive = true
  default   = "hunter2"
}

variable "settings" {
  type = object({
    size    = optional(number, 20)
    zones   = optional(list(string), ["a", "b"])
    comment = optional(string)
  })
  default = {}
}

variable "never_null" {
  type     = string
  default  = "filled"
  nullable = false
}

variable "wrong" {
  type    = number
  default = "many"
}

resource "aws_db_instance" "this" {
  identifier        = var.name
  db_name           = var.from_tfvars
  allocated_storage = var.settings.size
  port              = var.from_auto
  username          = "${var.required}-admin"
  password          = var.password
  zones             = var.settings.zones
  comment           = var.settings.comment
  engine            = var.never_null
  iops              = var.wrong
  other             = var.untyped
  kms_key_id        = var.required != "" ? var.required : null
  final             = "${var.name}-${var.required}"
  joined            = upper("${var.required}")
  enabled           = var.untyped ? "yes" : "no"
  workspace         = terraform.workspace
}

variable "name" {
  description = "What everything in here is called after"
  type        = string
}

variable "stage" {
  description = "dev, staging or prod"
  type        = string
  default     = "dev"

  validation {
    condition     = contains(["dev", "staging", "prod"], var.stage)
    error_message = "There are dev, staging and prod."
  }
}

variable "vpc_cidr" {
  type    = string
  default = "10.20.0.0/16"
}

variable "zones" {
  type    = list(string)
  default = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
}

variable "queues" {
  type = map(object({
    retention = optional(number, 345600)
    fifo      = optional(bool, false)
    key       = optional(string)
  }))
  default = {
    orders  = { retention = 1209600 }
    returns = {}
    audit   = { fifo = true }
  }
}

variable "allowed_cidrs" {
  type    = list(string)
  default = ["10.0.0.0/8", "192.168.0.0/16"]
}

variable "tags" {
  type    = map(string)
  default = {}
}

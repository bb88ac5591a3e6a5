from_tfvars = "from terraform.tfvars"
from_auto   = 1
never_null  = null

kế hoạch "1/KH" {
}

chuyên đề 1 "A" {
  đối tượng: tập thể, cá nhân thuộc khối "K" là "r", "s" trừ "U"; hộ gia đình, doanh nghiệp
}

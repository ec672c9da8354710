chuyên đề 1 "Tệp không có phần đầu" {
  khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}

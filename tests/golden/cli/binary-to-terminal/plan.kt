chuyên đề 1 "Thi đua" { đối tượng: cá nhân }

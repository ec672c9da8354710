bổ sung "CV": chuyên đề 1 kéo dài đến ngày 31/12/2024

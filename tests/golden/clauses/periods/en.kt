plan "01/KH-UBND" year 2024 { name: "Thi đua" }
school year 2023-2024: from 05/09/2023 to 31/05/2024
campaign 1 "Năm" { period: year 2024 }
campaign 2 "Năm học" { period: school year 2023-2024 }
campaign 3 "Giai đoạn" { period: stage 2021-2025 }
campaign 4 "Quý" { period: quarter II }
campaign 5 "Quý năm khác" { period: quarter III, IV year 2025 }
campaign 6 "Tháng" { period: month 02/2024 }
campaign 7 "Ngày" { period: from date 06/03/2024 to date 30/04/2024 }
campaign 8 "Từ tháng" { period: from month 6/2024 to month 8/2024 }
campaign 9 "Từ năm" { period: from year 2021 to year 2022 }
campaign 10 "Gạch nối" { period: from 2021 - 2022 }
campaign 11 "Lẫn" { period: from 06/03/2024 to 12/2024 }


# Chỉ có ghi chú.


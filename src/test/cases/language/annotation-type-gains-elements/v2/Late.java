@Tag(value = "late", level = 8)
class Late {
}

@Tag("same")
class Same {
}

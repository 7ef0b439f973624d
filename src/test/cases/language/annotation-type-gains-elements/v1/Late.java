@Tag("late")
class Late {
}

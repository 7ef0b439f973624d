@Tag("one")
class Subject {
}

@Tag("two")
class Subject {
}

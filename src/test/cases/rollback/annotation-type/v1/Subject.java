@Tag
class Subject {
}

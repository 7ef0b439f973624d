@Tag(value = "subject", level = 9, notes = {})
class Subject {
    @Tag(value = "field", state = Thread.State.WAITING)
    int field;

    @Tag("method")
    void method() {
    }
}

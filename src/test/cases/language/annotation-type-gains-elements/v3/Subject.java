@Tag(value = "subject", level = 90)
class Subject {
    @Tag(value = "field", state = Thread.State.WAITING)
    int field;

    @Tag("method")
    void method() {
    }
}

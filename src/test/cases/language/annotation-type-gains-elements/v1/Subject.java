@Tag("subject")
class Subject {
    @Tag("field")
    int field;

    @Tag("method")
    void method() {
    }
}

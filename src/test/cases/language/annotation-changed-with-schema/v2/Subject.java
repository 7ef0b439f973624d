@Tag("now two")
class Subject {
    int size;
}

import java.time.LocalDate;

class Person {
    String name = "ada";
    LocalDate born;

    String show() {
        return name + " " + born;
    }
}

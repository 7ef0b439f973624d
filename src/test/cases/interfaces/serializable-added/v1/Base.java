abstract class Base {
    String owner = "nobody";
}

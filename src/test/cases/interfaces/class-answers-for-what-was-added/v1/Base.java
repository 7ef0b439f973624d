abstract class Base {
}

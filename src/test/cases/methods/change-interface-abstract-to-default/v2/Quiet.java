class Quiet implements Greeter {
}

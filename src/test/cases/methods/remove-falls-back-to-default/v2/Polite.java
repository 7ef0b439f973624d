class Polite implements Greeter {
}

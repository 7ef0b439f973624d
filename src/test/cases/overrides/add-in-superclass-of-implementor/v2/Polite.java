class Polite extends Person implements Greeter {
}

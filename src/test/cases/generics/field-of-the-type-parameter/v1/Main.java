import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Box<String> words = new Box<>("w");
        Box<Integer> numbers = new Box<>(7);
        System.out.println(words.swap("x") + " " + numbers.swap(8));
        Evolve.next();
        System.out.println(words.swap("y") + " " + numbers.swap(9));
        System.out.println(words.swap("z").length() + " " + (numbers.swap(10) + 1));
    }
}

import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Task plain = new Task();
        Task named = new Task("clean");
        Evolve.next();
        System.out.println(plain.show() + ", " + named.show());
    }
}

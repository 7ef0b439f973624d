import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Text text = new Text();
        System.out.println(text.build(1));
        Evolve.next();
        System.out.println(text.build(1));
    }
}

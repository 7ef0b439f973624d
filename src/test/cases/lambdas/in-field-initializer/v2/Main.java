import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Button button = new Button();
        System.out.println(button.press());
        Evolve.next();
        System.out.println(button.press());
        System.out.println(new Button().press());
    }
}

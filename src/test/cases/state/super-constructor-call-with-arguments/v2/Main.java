import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Button button = new Button("ok");
        Evolve.next();
        System.out.println(button.show() + ", " + new Button("no").show());
    }
}

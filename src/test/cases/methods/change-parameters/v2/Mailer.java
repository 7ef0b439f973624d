import java.util.List;

class Mailer {
    String send(List<String> to, boolean urgent) {
        return (urgent ? "urgent to " : "to ") + to;
    }
}

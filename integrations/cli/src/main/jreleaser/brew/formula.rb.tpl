# {{jreleaserCreationStamp}}
class {{brewFormulaName}} < Formula
  desc "{{projectDescription}}"
  homepage "{{projectLinkHomepage}}"
  url "{{distributionUrl}}"
  version "{{projectVersion}}"
  sha256 "{{distributionChecksumSha256}}"
  license "{{projectLicense}}"

  depends_on "openjdk"

  def install
    libexec.install Dir["*"]
    (bin/"keyplan").write_env_script libexec/"bin/keyplan", Language::Java.overridable_java_home_env
    man1.install_symlink Dir[libexec/"man/man1/*.1"]
    bash_completion.install_symlink libexec/"completion/keyplan"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/keyplan --version")
  end
end
